/** A file's name is data to show, never a path: control characters go, 255 characters stay. */
export function displayName(name: string | undefined): string {
  const printable = (name ?? '')
    .toWellFormed()
    .replace(/\p{Cc}/gu, '')
    .trim();
  return Array.from(printable).slice(0, 255).join('') || 'resume';
}
