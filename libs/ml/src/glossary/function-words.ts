import type { GlossaryLanguage } from './glossary-languages.js';

/** Words that carry no meaning of their own and are left out. */
const functionWords: Readonly<Record<GlossaryLanguage, ReadonlySet<string>>> = {
  de: new Set(
    `der die das dem den des ein eine einen einem einer eines und oder von vom mit im in am an auf aus bei beim bis durch
    für gegen nach seit sowie über um unter vor während zu zum zur als auch sich ist sind war wir ihr sie es ich unser
    unsere unserer unserem ihre ihren so wie alle aller davon dabei je pro samt`.split(/\s+/),
  ),
  fr: new Set(
    `le la les l un une des du de d et ou à au aux en dans par pour sur avec sous chez vers entre qui que qu dont ce
    cette ces son sa ses leur leurs nos notre vos votre nous vous il elle est sont plus très afin ainsi lors n y s`.split(
      /\s+/,
    ),
  ),
  es: new Set(
    `el la los las lo un una unos unas de del al a y e o u en por para con sobre entre hasta desde que se su sus es son
    como más muy nuestro nuestra nuestros nuestras cada`.split(/\s+/),
  ),
};

/** Whether a word only joins others. */
export function isFunctionWord(word: string, language: GlossaryLanguage): boolean {
  return functionWords[language].has(word.toLowerCase());
}
