import { Controller, Get, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { SchemaVersion } from '../database/schema-version.js';
import { Readiness } from './readiness.js';

interface Reply {
  status(code: number): Reply;
}

/** `/health/live` says the process runs; `/health/ready` that it can serve: the database answers with the right schema. */
@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(
    private readonly schema: SchemaVersion,
    private readonly readiness: Readiness,
  ) {}

  @Get('live')
  live(): { status: string } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: Reply): Promise<{ status: string; detail?: string }> {
    const fault =
      (await this.schema.fault().catch(() => 'The database does not answer.')) ?? this.readiness.fault();
    if (fault === null) return { status: 'ok' };
    reply.status(503);
    return { status: 'unavailable', detail: fault };
  }
}
