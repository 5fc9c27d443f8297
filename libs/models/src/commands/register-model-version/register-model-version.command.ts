import { Command } from '@nestjs/cqrs';
import type { ModelVersion } from '../../model-version.entity.js';

/** Adds a version unless one of this name with the same artifact is there; `champion` gives it that alias. */
export class RegisterModelVersion extends Command<ModelVersion> {
  constructor(
    readonly name: string,
    readonly artifactSha256: string,
    readonly parameters: Record<string, unknown>,
    readonly champion: boolean,
  ) {
    super();
  }
}
