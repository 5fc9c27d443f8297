/** A word at the end of a line that joins what goes on below: "University of" over "Leeds". */
export const joiningEnd =
  /\s(?:of|the|and|for|in|at|de|du|des|la|le|les|del|los|las|el|y|et|en|und|der|die|das|des|für|von|im|am|bei|zur|zum|à|au|aux|chez|d'|l')$/u;
