import type { CurrentUser } from '#libs/identity';
import { Config } from '#libs/platform';
import { FindIdentities } from '#libs/resumes';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { mergeMap, type Observable } from 'rxjs';
import { BlindFilter } from '../access.errors.js';
import type { BlindRule } from '../policy.js';
import { ruleOf } from '../route-rules.js';
import { disguiseFields, subjectsOf } from './disguised-fields.js';
import { Disguise } from './disguise.js';

type Request = FastifyRequest<{ Querystring: Record<string, unknown> }> & { user?: CurrentUser };

/** Under BLIND_REVIEW=on hiring managers judge candidates they cannot tell from one another but by what they can do. */
@Injectable()
export class BlindReview implements NestInterceptor {
  constructor(
    private readonly config: Config,
    private readonly queries: QueryBus,
  ) {}

  /** @throws BlindFilter when the call asks for what it must not show */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<Request>();
    const rule = this.ruleFor(request);
    if (!rule) return next.handle();
    const asked = rule.filters?.find((filter) => filter in request.query);
    if (asked) throw new BlindFilter(asked);
    return next.handle().pipe(mergeMap((answer) => this.disguised(answer, rule)));
  }

  private ruleFor({ method, routeOptions, user }: Request): BlindRule | null {
    if (this.config.blindReview === 'off' || user?.role !== 'hiring_manager') return null;
    const rule = ruleOf(method, routeOptions.url ?? '');
    return rule === null || rule === 'public' ? null : (rule.blind ?? null);
  }

  private async disguised(answer: unknown, { fields }: BlindRule): Promise<unknown> {
    const blind = structuredClone(answer);
    const subjects = subjectsOf(blind);
    const ids = [...new Set(subjects.map(({ candidateId }) => candidateId))];
    const identities = await this.queries.execute(new FindIdentities(ids));
    const disguises = new Map(identities.map((each) => [each.candidateId, new Disguise(each)]));
    for (const subject of subjects) disguiseFields(subject, fields, disguises.get(subject.candidateId)!);
    return blind;
  }
}
