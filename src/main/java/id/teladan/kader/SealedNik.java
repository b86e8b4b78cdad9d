package id.teladan.kader;

/**
 * A NIK as it is kept.
 *
 * @param cipher nonce and encrypted number, as hex digits
 * @param index the keyed hash by which the same number is found again
 * @param ending the last four digits
 */
public record SealedNik(String cipher, String index, String ending) {}
