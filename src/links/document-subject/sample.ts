/** Enough of a long text to tell whom it is about. */
export const SAMPLE = 200_000
