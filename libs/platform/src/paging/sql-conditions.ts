/** Conditions that must all hold, and the values of their parameters in order. */
export class SqlConditions {
  readonly values: unknown[] = [];
  private readonly conditions: string[] = [];

  /** @returns the parameter that stands for the value from now on, such as `$3` */
  bind(value: unknown): string {
    return `$${this.values.push(value)}`;
  }

  and(condition: string): this {
    this.conditions.push(condition);
    return this;
  }

  /** Adds the condition unless its value is null, which filters nothing. */
  andFor(value: unknown, condition: (parameter: string) => string): this {
    return value === null ? this : this.and(condition(this.bind(value)));
  }

  get sql(): string {
    return this.conditions.join(' AND ');
  }
}
