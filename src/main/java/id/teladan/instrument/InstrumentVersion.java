package id.teladan.instrument;

/** One numbered version of an instrument, with the hash of its content. */
public record InstrumentVersion(
    int version, InstrumentStatus status, String hash, Instrument instrument) {

  public String code() {
    return instrument.code();
  }

  public boolean isDraft() {
    return status == InstrumentStatus.DRAFT;
  }
}
