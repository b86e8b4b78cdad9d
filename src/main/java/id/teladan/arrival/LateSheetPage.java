package id.teladan.arrival;

import java.util.List;

/** What the committee looks at when it decides about one sheet. */
record LateSheetPage(
    SheetFrame frame, List<HeldOperation> operations, List<HeldSubmission> submissions) {

  /** How much of each is shown at once; what is decided makes no room, so this is generous. */
  static final int MOST = 500;
}
