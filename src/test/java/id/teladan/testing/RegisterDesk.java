package id.teladan.testing;

import id.teladan.platform.Grant;
import id.teladan.platform.Role;
import id.teladan.platform.Scope;
import id.teladan.posyandu.PosyanduId;
import id.teladan.puskesmas.PuskesmasId;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An office of a test's own whose registers are kept over the API. */
public final class RegisterDesk {

  public final Registers registers = Registers.on(MariaDb.jdbi());
  public final PuskesmasId office = registers.newPuskesmas();

  /** The committee, which keeps the registers. */
  public final PortalClient budi = as(Role.COMMITTEE);

  /** Somebody of this role in this office. */
  public PortalClient as(Role role) {
    return TestAccount.with(new Grant(role, Scope.puskesmas(office.value()))).api();
  }

  /** A valid request for a posyandu of this office. */
  public Map<String, Object> posyandu(String name) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", name);
    request.put("villageCode", "16.03.07.2005");
    request.put("hamlet", "Dusun 1");
    request.put("puskesmasId", office.toString());
    request.put("latitude", new BigDecimal("-3.7512"));
    request.put("longitude", new BigDecimal("103.8001"));
    request.put("growthTools", true);
    return request;
  }

  /** The same with one field otherwise. */
  public Map<String, Object> posyandu(String name, String field, @Nullable Object value) {
    Map<String, Object> request = posyandu(name);
    request.put(field, value);
    return request;
  }

  /** A valid request for a kader. */
  public static Map<String, Object> kader(String name, PosyanduId place) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("name", name);
    request.put("posyanduId", place.toString());
    request.put("sex", "F");
    request.put("bornOn", "1990-05-17");
    return request;
  }
}
