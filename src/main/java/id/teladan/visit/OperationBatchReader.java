package id.teladan.visit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import id.teladan.platform.CommonProblem;
import id.teladan.platform.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads a batch. An operation that is nested deeper than the portal reads JSON is cut off where it
 * cannot be right any more, and so refused like any other broken one.
 */
@Consumes(MediaType.APPLICATION_JSON)
public final class OperationBatchReader implements MessageBodyReader<OperationBatch> {

  /** A batch, its list and an operation are three deep; no operation needs as much as this. */
  private static final int CUT_AT = 20;

  private static final JsonFactory PATIENT =
      JsonFactory.builder()
          .streamReadConstraints(
              Json.strict()
                  .getFactory()
                  .streamReadConstraints()
                  .rebuild()
                  .maxNestingDepth(10_000)
                  .build())
          .build();

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == OperationBatch.class;
  }

  @Override
  public OperationBatch readFrom(
      Class<OperationBatch> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return OperationBatch.of(read(body.readAllBytes()));
  }

  private static JsonNode read(byte[] body) throws IOException {
    try {
      JsonNode tree = Json.strict().readTree(body);
      if (tree.isMissingNode()) {
        throw CommonProblem.UNREADABLE_JSON.because("Permintaan ini kosong.");
      }
      return tree;
    } catch (StreamConstraintsException tooDeep) {
      return cut(body, tooDeep);
    }
  }

  /** Only below {@code operations}: what is too deep elsewhere makes the whole unreadable. */
  private static JsonNode cut(byte[] body, StreamConstraintsException tooDeep) throws IOException {
    try (JsonParser sent = PATIENT.createParser(body);
        TokenBuffer kept = new TokenBuffer(Json.strict(), /* hasNativeIds= */ false)) {
      kept.forceUseOfBigDecimal(true);
      int depth = 0;
      String field = "";
      for (JsonToken token = sent.nextToken(); token != null; token = sent.nextToken()) {
        if (depth == 1 && token == JsonToken.FIELD_NAME) {
          field = sent.currentName();
        }
        kept.copyCurrentEvent(sent);
        if (token.isStructEnd()) {
          depth--;
        } else if (token.isStructStart() && ++depth == CUT_AT) {
          if (!field.equals("operations")) {
            throw tooDeep;
          }
          JsonParser unused = sent.skipChildren();
          kept.copyCurrentEvent(sent);
          depth--;
        }
      }
      return Json.strict().readTree(kept.asParser());
    }
  }
}
