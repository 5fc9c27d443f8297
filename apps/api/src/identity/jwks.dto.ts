import type { PublicJwk } from '#libs/identity';
import { ApiProperty } from '@nestjs/swagger';

export class JwkDto implements PublicJwk {
  @ApiProperty({ enum: ['EC'] })
  kty!: 'EC';

  @ApiProperty({ enum: ['P-256'] })
  crv!: 'P-256';

  @ApiProperty()
  x!: string;

  @ApiProperty()
  y!: string;

  @ApiProperty({ description: 'The thumbprint of the key (RFC 7638); tokens name it in their header.' })
  kid!: string;

  @ApiProperty({ enum: ['sig'] })
  use!: 'sig';

  @ApiProperty({ enum: ['ES256'] })
  alg!: 'ES256';
}

export class JwksDto {
  @ApiProperty({ type: [JwkDto], description: 'The one that signs first.' })
  keys!: JwkDto[];
}
