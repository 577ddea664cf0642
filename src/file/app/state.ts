/** In the place of `$app/state`: of kit's page, what views ask. */
import { router } from '../router.svelte';

export const page = {
	get url() {
		return router.shown.url;
	},
	get params(): Record<string, string | undefined> {
		return router.shown.params;
	},
	get route() {
		return router.shown.route;
	},
	get status() {
		return router.shown.status;
	},
	get error() {
		return router.shown.error;
	},
	/** Of shallow routing: nothing is kept beside an address. */
	state: {},
	get data() {
		return router.shown.data;
	}
};
