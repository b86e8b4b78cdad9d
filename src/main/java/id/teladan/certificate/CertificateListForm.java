package id.teladan.certificate;

import id.teladan.platform.Ids;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person typed above the list. A choice that does not exist chooses nothing.
 *
 * @param kaderId of the kader whose papers these are, when the page was opened from there
 */
record CertificateListForm(String kaderId, String text, String kind, String status) {

  CertificateFilter toFilter() {
    UUID kader = kaderId.isEmpty() ? null : Ids.parse(kaderId);
    return new CertificateFilter(kader, text.isEmpty() ? null : text, chosenKind(), chosenStatus());
  }

  /** One choice of a select. */
  record Choice(String value, String title, boolean chosen) {}

  List<Choice> kinds() {
    return Arrays.stream(CertificateKind.values())
        .map(one -> new Choice(one.name(), one.title(), one == chosenKind()))
        .toList();
  }

  List<Choice> statuses() {
    return Arrays.stream(CertificateStatus.values())
        .map(one -> new Choice(one.name(), one.title(), one == chosenStatus()))
        .toList();
  }

  private @Nullable CertificateKind chosenKind() {
    Optional<CertificateKind> found =
        Arrays.stream(CertificateKind.values()).filter(one -> one.name().equals(kind)).findFirst();
    return found.orElse(null);
  }

  private @Nullable CertificateStatus chosenStatus() {
    Optional<CertificateStatus> found =
        Arrays.stream(CertificateStatus.values())
            .filter(one -> one.name().equals(status))
            .findFirst();
    return found.orElse(null);
  }
}
