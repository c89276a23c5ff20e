package fr.passerelle.sdk.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.sdk.document.DocumentSource;
import fr.passerelle.sdk.error.ConfigurationException;
import java.io.File;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An application that has not added the optional libraries. */
class XlsxWithoutLibraryTest {

  @Test
  void readingSaysWhichLibraryToAdd() throws Exception {
    try (URLClassLoader loader = withoutFastexcel()) {
      assertThatThrownBy(() -> call(loader, "XlsxFormat", "read", "a;b"))
          .satisfies(
              thrown -> {
                assertThat(thrown.getClass().getName())
                    .isEqualTo(ConfigurationException.class.getName());
                assertThat(thrown).hasMessageContaining("org.dhatim:fastexcel-reader");
              });
    }
  }

  @Test
  void writingSaysWhichLibraryToAdd() throws Exception {
    try (URLClassLoader loader = withoutFastexcel()) {
      assertThatThrownBy(() -> call(loader, "XlsxFormat", "write", ""))
          .satisfies(
              thrown -> {
                assertThat(thrown.getClass().getName())
                    .isEqualTo(ConfigurationException.class.getName());
                assertThat(thrown).hasMessageContaining("org.dhatim:fastexcel:");
              });
    }
  }

  @Test
  void textTablesWorkAllTheSame() throws Throwable {
    try (URLClassLoader loader = withoutFastexcel()) {
      Object rows = call(loader, "CsvFormat", "read", "a;b");
      Method next = loader.loadClass("fr.passerelle.sdk.table.RowSource").getMethod("next");

      assertThat(next.invoke(rows).toString()).contains("line=1");
    }
  }

  private static Object call(ClassLoader loader, String format, String method, String content)
      throws Throwable {
    Object standard =
        loader.loadClass("fr.passerelle.sdk.table." + format).getMethod("standard").invoke(null);
    Class<?> type = loader.loadClass("fr.passerelle.sdk.table.TableFormat");
    try {
      if (method.equals("write")) {
        return type.getMethod(method, OutputStream.class)
            .invoke(standard, OutputStream.nullOutputStream());
      }
      Class<?> source = loader.loadClass(DocumentSource.class.getName());
      Object bytes =
          source
              .getMethod("of", byte[].class)
              .invoke(null, content.getBytes(StandardCharsets.UTF_8));
      return type.getMethod(method, source).invoke(standard, bytes);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /** The class path of this test without the two libraries, seen by a loader of its own. */
  private static URLClassLoader withoutFastexcel() throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
      if (!entry.contains("fastexcel")) {
        path.add(Path.of(entry).toUri().toURL());
      }
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
