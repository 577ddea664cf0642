import type { Draft } from '../draft';
import type { Fault } from '../fault';
import { closest } from '../nearest';
import { textFault } from '../textFault';

/** Who speaks a turn is one of the people who have initials. */
export function turnSpeakers({ sources, people }: Draft): Fault[] {
	const speakers = people
		.filter(({ value }) => value.initials !== undefined)
		.map(({ value }) => value.id);
	return sources.transcript.turns
		.filter(({ speaker }) => !speakers.includes(speaker))
		.map(({ id, speaker }) => {
			const nearest = closest(speaker, speakers);
			return textFault(sources.transcript, id, {
				rule: 'speaker-unknown',
				expected: 'the id of a person with initials',
				got: speaker,
				...(nearest === undefined ? {} : { nearest })
			});
		});
}
