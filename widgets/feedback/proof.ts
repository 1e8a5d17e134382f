export { makeProof } from '@porchlight/core/model/proof';
