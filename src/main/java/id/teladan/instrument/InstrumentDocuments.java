package id.teladan.instrument;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import id.teladan.platform.ProblemException;
import java.util.List;

/** Documents as they come in, and as they come back from the database. */
final class InstrumentDocuments {

  /** What was once accepted is not held against a later catalog. */
  private static final KnownCodes ANY = new KnownCodes(code -> true, code -> true);

  private InstrumentDocuments() {}

  static Instrument stored(String document) {
    DocumentCheck check = DocumentReader.read(document, Format.JSON, ANY);
    if (check instanceof DocumentCheck.Good good) {
      return good.instrument();
    }
    throw new IllegalStateException("a stored instrument cannot be read: " + check);
  }

  /** The instrument in a document, or the problem with all its faults. */
  static Instrument accepted(DocumentCheck check) {
    if (check instanceof DocumentCheck.Good good) {
      return good.instrument();
    }
    if (check instanceof DocumentCheck.Unreadable unreadable) {
      List<Fault> faults = List.of(unreadable.fault());
      return refuse(
          CommonProblem.UNREADABLE_JSON.because(inWords(faults.get(0)), errors(faults)), faults);
    }
    if (check instanceof DocumentCheck.Faulty faulty) {
      List<Fault> faults = faulty.faults();
      String detail = "Dokumen instrumen belum benar di %d tempat.".formatted(faults.size());
      return refuse(CommonProblem.INVALID_FIELDS.because(detail, errors(faults)), faults);
    }
    throw new AssertionError(check);
  }

  private static Instrument refuse(ProblemException problem, List<Fault> faults) {
    throw problem.with("faults", faults);
  }

  private static List<FieldError> errors(List<Fault> faults) {
    return faults.stream().map(fault -> new FieldError(fault.field(), inWords(fault))).toList();
  }

  private static String inWords(Fault fault) {
    return "Baris %d: %s".formatted(fault.line(), fault.reason());
  }
}
