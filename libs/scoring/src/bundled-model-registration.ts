import { RegisterModelVersion } from '#libs/models';
import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { bundledModels } from './bundled-models.js';
import { ScoringEngine } from './scoring-engine.js';

/** Enters this release's scoring models into the registry; what is there already stays as it is. */
@Injectable()
export class BundledModelRegistration {
  constructor(
    private readonly engine: ScoringEngine,
    private readonly commands: CommandBus,
  ) {}

  async register(): Promise<void> {
    for (const { name, parameters, champion } of bundledModels) {
      const artifact = await this.engine.artifactSha256(parameters);
      await this.commands.execute(new RegisterModelVersion(name, artifact, { ...parameters }, champion));
    }
  }
}
