/** The id of the part that tells what happened. */
export const HISTORY_PLACE = 'history';

/** The id of the table of all points. */
export const TABLE_PLACE = 'table';
