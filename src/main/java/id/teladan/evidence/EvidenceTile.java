package id.teladan.evidence;

import id.teladan.platform.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One piece of evidence on a page, with what is known of it in words. */
record EvidenceTile(
    String id,
    String item,
    String address,
    boolean picture,
    boolean removed,
    boolean late,
    boolean replaceable,
    String taken,
    String place,
    String size,
    String received,
    String digest) {

  private static final int KILOBYTE = 1000;
  private static final int PLACE_DECIMALS = 5;

  static EvidenceTile of(EvidenceFile file, boolean own) {
    return new EvidenceTile(
        file.id().toString(),
        file.item(),
        "/api/v1/sheets/%s/evidence/%s".formatted(file.sheetId(), file.id()),
        file.isPicture(),
        file.isRemoved(),
        file.late(),
        own && file.holds() && !file.isRemoved(),
        file.takenAt() == null ? "" : Words.dateTime(file.takenAt()),
        place(file.latitude(), file.longitude(), file.accuracy()),
        size(file),
        Words.dateTime(file.receivedAt()),
        file.digest().substring(0, 12));
  }

  private static String place(
      @Nullable BigDecimal latitude, @Nullable BigDecimal longitude, @Nullable Integer accuracy) {
    if (latitude == null || longitude == null) {
      return "";
    }
    String around = accuracy == null ? "" : " (± %s m)".formatted(Words.count(accuracy));
    return degrees(latitude) + "; " + degrees(longitude) + around;
  }

  private static String degrees(BigDecimal degrees) {
    return degrees
        .setScale(PLACE_DECIMALS, RoundingMode.HALF_UP)
        .toPlainString()
        .replace('.', ',')
        .replace('-', '−');
  }

  private static String size(EvidenceFile file) {
    int kilobytes = Math.max(1, file.storedSize() / KILOBYTE);
    String weight =
        kilobytes < KILOBYTE
            ? kilobytes + " KB"
            : Words.number(BigDecimal.valueOf(kilobytes).movePointLeft(3)) + " MB";
    return file.width() == null
        ? weight
        : "%s · %d × %d".formatted(weight, file.width(), Objects.requireNonNull(file.height()));
  }
}
