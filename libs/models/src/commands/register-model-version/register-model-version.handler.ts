import { UnitOfWork, type Transaction } from '#libs/platform';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { v7 as uuidv7 } from 'uuid';
import { ModelPromoted } from '../../events/model-promoted.event.js';
import { ModelVersion } from '../../model-version.entity.js';
import { RegisterModelVersion } from './register-model-version.command.js';

/** Several workers may start at once: the table is locked for the moment, so that versions are counted once. */
@CommandHandler(RegisterModelVersion)
export class RegisterModelVersionHandler implements ICommandHandler<RegisterModelVersion> {
  constructor(private readonly work: UnitOfWork) {}

  execute(command: RegisterModelVersion): Promise<ModelVersion> {
    const { name, artifactSha256 } = command;
    return this.work.run(async (tx) => {
      await tx.db.query('LOCK TABLE model_versions IN SHARE ROW EXCLUSIVE MODE');
      const known = await tx.db.findOne(ModelVersion, { where: { name, artifactSha256 } });
      const version = known ?? (await this.add(tx, command));
      if (command.champion) await this.makeChampion(tx, version);
      return version;
    });
  }

  private async add(tx: Transaction, { name, artifactSha256, parameters }: RegisterModelVersion): Promise<ModelVersion> {
    const latest = await tx.db.findOne(ModelVersion, { where: { name }, order: { version: 'DESC' } });
    const version = (latest?.version ?? 0) + 1;
    const fresh = { id: uuidv7(), name, version, artifactSha256, parameters, createdAt: new Date() };
    return tx.db.save(Object.assign(new ModelVersion(), fresh));
  }

  private async makeChampion(tx: Transaction, { id }: ModelVersion): Promise<void> {
    const changed = await tx.db.query<unknown[]>(
      `INSERT INTO model_aliases AS a (alias, model_version_id) VALUES ('champion', $1)
       ON CONFLICT (alias) DO UPDATE SET model_version_id = excluded.model_version_id
       WHERE a.model_version_id <> excluded.model_version_id RETURNING alias`,
      [id],
    );
    if (changed.length > 0) await tx.record(new ModelPromoted(id));
  }
}
