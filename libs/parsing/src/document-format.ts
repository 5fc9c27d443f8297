/** The formats that are read, and the media type of each. */
export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  txt: 'text/plain',
} as const;

export type DocumentFormat = keyof typeof mediaTypes;
export type MediaType = (typeof mediaTypes)[DocumentFormat];

/** For people: what may be sent. */
export const acceptedFormats = 'PDF, DOCX, ODT, RTF, HTML or TXT';
