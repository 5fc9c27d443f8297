/** How long failures to an account are counted, in seconds from the first. */
export const accountSeconds = 24 * 3600;

/** How long failures from an address are counted, in seconds from the first. */
export const addressSeconds = 15 * 60;

/** So many in a row a person may mistype; each further one doubles the wait. */
const freeOfAccount = 5;
const firstWait = 30;
const longestWait = 15 * 60;

/** So many a whole office behind one address may mistype. */
const freeOfAddress = 50;

/**
 * Seconds until the next sign-in is looked at, rounded up; 0 for at once. An account waits 30 seconds after five
 * failures in a row and twice as long after each further one, up to 15 minutes; an address, after 50, until they are
 * forgotten. @param account @param address null when nothing has failed
 */
export function secondsToWait(
  account: { failures: number; sinceLast: number } | null,
  address: { failures: number; untilForgotten: number } | null,
): number {
  const ofAccount = account ? waitAfter(account.failures) - account.sinceLast : 0;
  const ofAddress = address && address.failures >= freeOfAddress ? address.untilForgotten : 0;
  return Math.max(0, Math.ceil(ofAccount), Math.ceil(ofAddress));
}

function waitAfter(failures: number): number {
  return failures < freeOfAccount ? 0 : Math.min(longestWait, firstWait * 2 ** (failures - freeOfAccount));
}
