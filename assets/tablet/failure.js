// What went wrong, in words for a person, with a code that a program can tell apart. No data is ever
// lost by a failure: whatever was waiting goes on waiting.

export class Failure extends Error {
  /**
   * @param {string} code for example "no-signal", "not-the-portal", "signed-out", "wrong-pin"
   * @param {string} message one sentence for the person, in Indonesian
   * @param {object} [more] what else is known, for example the problem document of an answer
   */
  constructor(code, message, more = {}) {
    super(message);
    this.name = "Failure";
    this.code = code;
    this.more = more;
  }

  /** Any thrown thing as a failure; what nobody foresaw keeps its own words. */
  static of(thrown) {
    if (thrown instanceof Failure) return thrown;
    if (thrown?.name === "QuotaExceededError") {
      return new Failure(
        "storage-full",
        "Ruang tablet penuh. Yang sudah tersimpan tetap aman; kosongkan ruang lalu ulangi.",
      );
    }
    return new Failure("unforeseen", "Ada yang tidak berjalan: " + (thrown?.message ?? thrown));
  }
}
