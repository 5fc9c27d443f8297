/** A heading as some write it by hand: "WORK HISTORY" as "W O R K   H I S T O R Y". */
export function spacedLetters(text: string): string {
  return text
    .toUpperCase()
    .split(' ')
    .map((word) => Array.from(word).join(' '))
    .join('   ');
}
