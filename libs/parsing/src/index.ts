export type { ParsedResume } from './parsed-resume.js';
export { detectDocumentKind, type DocumentKind } from './detect-document-kind.js';
export { ParseFailure, type ParseFailureCode } from './parse-failure.js';
export { parseResume, type ParseOptions } from './parse-resume.js';
export { ParseSandbox, type SandboxOptions } from './sandbox/parse-sandbox.js';
