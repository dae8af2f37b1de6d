/** How far from a place, or from the line of a leg, a thing lies near it; kilometres. */
export const NEAR_KM = 50;
