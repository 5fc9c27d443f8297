import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { defer, type Observable } from 'rxjs';
import { BlindReview } from '../access/blind-review/blind-review.interceptor.js';
import { BodyTypeInterceptor } from './body-type.interceptor.js';
import { CursorSealInterceptor } from './cursor-seal.interceptor.js';
import { Drain } from './drain.js';
import { EntityTagsInterceptor } from './entity-tags/entity-tags.interceptor.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { PreferWaitInterceptor } from './waiting/prefer-wait.interceptor.js';

interface Layer {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown>;
}

/**
 * What holds for every call, one inside the other, as a single interceptor: most have nothing to do for most calls, and
 * every interceptor that Nest is told of costs a promise, an observable and an asynchronous context a call.
 */
@Injectable()
export class ConventionsInterceptor implements NestInterceptor {
  private readonly layers: readonly Layer[];

  constructor(
    drain: Drain,
    bodyType: BodyTypeInterceptor,
    preferWait: PreferWaitInterceptor,
    entityTags: EntityTagsInterceptor,
    cursorSeal: CursorSealInterceptor,
    blindReview: BlindReview,
    idempotency: IdempotencyInterceptor,
  ) {
    this.layers = [drain, bodyType, preferWait, entityTags, cursorSeal, blindReview, idempotency];
  }

  /** @throws whatever a layer refuses with */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return this.layers
      .reduceRight<CallHandler>((inner, layer) => around(inner, layer, context), next)
      .handle();
  }
}

/** Deferred, so that what a layer throws reaches the layers around it as any other failure. */
const around = (inner: CallHandler, layer: Layer, context: ExecutionContext): CallHandler => ({
  handle: () => defer(() => layer.intercept(context, inner)),
});
