const bulletMark =
  /^\s*(?:[•●○◦▪▫■□◆◇►▶▸▹‣⁃∙·✓✔➢➤»❖★☆⬤∘⚬⚫◉◽◾▴❑❒❏➔➜✦⋆∗]|[-–—*>+](?=\s)|\(?\d{1,2}[.)](?=\s+\p{L}))\s*/u;

/** Length of the bullet mark and white space that open the text; 0 when it opens with neither. */
export function bulletLength(text: string): number {
  return bulletMark.exec(text)?.[0].length ?? 0;
}
