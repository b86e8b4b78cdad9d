package id.teladan.attendance;

/** Which way somebody passed the table with the daftar hadir. */
public enum Direction {
  IN,
  OUT
}
