import { DomainError } from '#libs/platform';

/** Under blind review an answer that depends on what is hidden would tell it. */
export class BlindFilter extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'auth.hidden-in-blind-review';
  override readonly faults;

  constructor(filter: string) {
    super(`Candidates are reviewed blind: hiring managers cannot filter by ${filter}.`);
    this.faults = [
      { pointer: `?${filter}`, code: this.code, detail: 'What the filter asks for is hidden from you.' },
    ];
  }
}
