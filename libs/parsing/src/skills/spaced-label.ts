const label =
  /^(?:(?:programming |scripting )?languages|frameworks|libraries|databases|tools|testing|dev-?ops|cloud|front-?end|back-?end|platforms|operating systems|(?:programmier)?sprachen|datenbanken|werkzeuge|betriebssysteme|langages|outils|logiciels|bases de données|herramientas|lenguajes|bases de datos)\s+(?=[\p{Lu}\d.])/iu;

/** Length of a label and the white space that alone sets it off from its list, as in "Databases  Oracle, Redis"; else 0. */
export function spacedLabel(text: string): number {
  return label.exec(text)?.[0].length ?? 0;
}
