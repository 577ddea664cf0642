/** The id of the part that tells what happened. */
export const HISTORY_PLACE = 'history';
