/** So many people a network has room for: as many as a gathering holds. */
export const MOST_IN_NETWORK = 60;
