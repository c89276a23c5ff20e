package fr.passerelle.sdk.transport.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.client.SdkRuntime;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** An application that has not added Micrometer. */
class MicrometerWithoutLibraryTest {

  /** Runs inside the loader without the library. */
  public static final class Wanting implements Callable<Object> {
    @Override
    public Object call() {
      return MicrometerObserver.of(null);
    }
  }

  /** Runs inside the loader without the library. */
  public static final class NotWanting implements Callable<Object> {
    @Override
    public Object call() {
      try (SdkRuntime runtime = SdkRuntime.builder().build()) {
        return runtime.toString();
      }
    }
  }

  @Test
  void observingSaysWhichLibraryToAdd() throws Exception {
    try (URLClassLoader loader = withoutMicrometer()) {
      assertThatThrownBy(() -> call(loader, Wanting.class))
          .hasMessageContaining("io.micrometer:micrometer-observation")
          .extracting(thrown -> thrown.getClass().getName())
          .isEqualTo(ConfigurationException.class.getName());
    }
  }

  @Test
  void everythingElseWorksAllTheSame() throws Throwable {
    try (URLClassLoader loader = withoutMicrometer()) {
      assertThat(call(loader, NotWanting.class)).isNotNull();
    }
  }

  private static Object call(ClassLoader loader, Class<?> task) throws Throwable {
    try {
      Class<?> inside = loader.loadClass(task.getName());
      return Callable.class.getMethod("call").invoke(inside.getDeclaredConstructor().newInstance());
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** The class path of this test without the library, seen by a loader of its own. */
  private static URLClassLoader withoutMicrometer() throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("micrometer")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
