import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { publicJwk, type PublicJwk } from '../../tokens/public-jwk.js';
import { SigningKeys } from '../../tokens/signing-keys.js';
import { FindPublicKeys } from './find-public-keys.query.js';

@QueryHandler(FindPublicKeys)
export class FindPublicKeysHandler implements IQueryHandler<FindPublicKeys> {
  constructor(private readonly keys: SigningKeys) {}

  execute(): Promise<PublicJwk[]> {
    return Promise.resolve([...this.keys.publicKeys].map(([kid, key]) => publicJwk(kid, key)));
  }
}
