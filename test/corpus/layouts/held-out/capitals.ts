/** Text in capitals, as many people type it: "ß" stays, since "SS" would be another spelling of a name. */
export function capitals(text: string): string {
  return text.replace(/[^ß]+/gu, (part) => part.toUpperCase());
}
