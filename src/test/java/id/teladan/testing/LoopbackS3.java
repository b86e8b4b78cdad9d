package id.teladan.testing;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;

/**
 * What the JVM of the S3 server runs. The server opens a second port on all addresses and has no
 * setting against that; this keeps that one to the loopback address too. Its classes are not ours
 * to compile against, so all is done by their names.
 */
public final class LoopbackS3 {

  private LoopbackS3() {}

  public static void main(String[] arguments) throws Exception {
    Class<?> application = Class.forName("org.springframework.boot.SpringApplication");
    Object server =
        application
            .getConstructor(Class[].class)
            .newInstance(
                (Object)
                    new Class<?>[] {Class.forName("com.adobe.testing.s3mock.S3MockApplication")});
    Class<?> initializer =
        Class.forName("org.springframework.context.ApplicationContextInitializer");
    Object[] initializers = (Object[]) Array.newInstance(initializer, 1);
    initializers[0] =
        as(
            initializer,
            (proxy, method, given) -> {
              Class<?> processor =
                  Class.forName("org.springframework.beans.factory.config.BeanPostProcessor");
              call(
                  call(given[0], "getBeanFactory"),
                  "addBeanPostProcessor",
                  as(processor, (it, when, bean) -> onLoopback(bean[0])));
              return null;
            });
    call(server, "addInitializers", (Object) initializers);
    call(server, "run", (Object) arguments);
  }

  private static Object onLoopback(Object bean) throws Exception {
    if (bean.getClass().getSimpleName().equals("TomcatServletWebServerFactory")) {
      for (Object connector : (Iterable<?>) call(bean, "getAdditionalTomcatConnectors")) {
        call(connector, "setProperty", "address", "127.0.0.1");
      }
    }
    return bean;
  }

  private static Object as(Class<?> type, InvocationHandler handler) {
    return Proxy.newProxyInstance(
        LoopbackS3.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, given) ->
            switch (method.getName()) {
              case "equals" -> proxy == given[0];
              case "hashCode" -> System.identityHashCode(proxy);
              case "toString" -> "loopback";
              default -> handler.invoke(proxy, method, given);
            });
  }

  /** The method of this name that takes so many things. */
  @CanIgnoreReturnValue
  private static Object call(Object target, String name, Object... given) throws Exception {
    Method method =
        Arrays.stream(target.getClass().getMethods())
            .filter(it -> it.getName().equals(name))
            .filter(it -> it.getParameterCount() == given.length)
            .filter(it -> given.length == 0 || it.getParameterTypes()[0].isInstance(given[0]))
            .filter(it -> !Modifier.isStatic(it.getModifiers()))
            .findFirst()
            .orElseThrow();
    try {
      return method.invoke(target, given);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(name, e.getCause());
    }
  }
}
