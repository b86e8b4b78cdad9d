package id.teladan.instrument;

/** The two spellings of one document. */
enum Format {
  JSON,
  YAML
}
