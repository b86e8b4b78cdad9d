package id.teladan.posyandu;

/** Two readings of "at least 3 of 4 services reach 50 % in 8 months of the year". */
public enum ActivePolicy {
  /** A service counts that reaches half its target group in 8 months of its own; 3 are needed. */
  PER_LAYANAN,
  /** A month counts in which 3 services reach half their target group; 8 are needed. */
  BULAN_SAMA
}
