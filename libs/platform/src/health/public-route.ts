/** Metadata key of routes that need no sign-in; the identity library's guard reads it. */
export const publicRoute = 'talentflow:public-route';
