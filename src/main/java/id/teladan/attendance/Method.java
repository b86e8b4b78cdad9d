package id.teladan.attendance;

/** How somebody was recorded. */
public enum Method {
  QR,
  MANUAL,
  IMPORT
}
