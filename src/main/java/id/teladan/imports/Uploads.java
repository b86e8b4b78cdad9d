package id.teladan.imports;

import id.teladan.platform.CommonProblem;
import id.teladan.platform.FieldError;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.glassfish.jersey.media.multipart.FormDataContentDisposition;
import org.jspecify.annotations.Nullable;

/** Takes the file out of a multipart request. */
final class Uploads {

  private Uploads() {}

  static ImportService.Upload of(
      @Nullable InputStream file, @Nullable FormDataContentDisposition about) {
    if (file == null || about == null) {
      throw CommonProblem.INVALID_FIELDS.because(
          "Pilih berkasnya.", List.of(new FieldError("file", "wajib diisi")));
    }
    try (file) {
      String name = Objects.requireNonNullElse(about.getFileName(), "berkas");
      return new ImportService.Upload(name, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
