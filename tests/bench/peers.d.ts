/** The peers are installed for the bench alone: types are checked without them. */
declare module 'graphology';
declare module 'graphology-layout-forceatlas2';
