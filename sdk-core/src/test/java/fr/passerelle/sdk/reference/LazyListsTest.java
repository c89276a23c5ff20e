package fr.passerelle.sdk.reference;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.sdk.identifier.CommuneCode;
import fr.passerelle.sdk.identifier.Siret;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

/** What is not asked for is not loaded; watched by a class loader of its own. */
class LazyListsTest {
  private static final String INTERNAL = "fr/passerelle/sdk/identifier/internal/";
  private static final String REFERENCE = "fr/passerelle/sdk/reference/";

  @Test
  void siretIsChecked_withoutAnyList() throws Exception {
    try (Watch watch = new Watch()) {
      watch.load(Siret.class).getMethod("of", CharSequence.class).invoke(null, "73282932000074");

      assertThat(watch.resources).isEmpty();
    }
  }

  @Test
  void communeIsChecked_withTheCodesAlone() throws Exception {
    try (Watch watch = new Watch()) {
      Class<?> type = watch.load(CommuneCode.class);
      Object code = type.getMethod("of", CharSequence.class).invoke(null, "35238");
      type.getMethod("warnings").invoke(code);

      assertThat(watch.resources).containsExactly(INTERNAL + "communes.txt");
    }
  }

  @Test
  void listIsDescribed_withoutBeingLoaded() throws Exception {
    try (Watch watch = new Watch()) {
      for (Object list : watch.load(ReferenceList.class).getEnumConstants()) {
        list.getClass().getMethod("source").invoke(list);
      }

      assertThat(watch.resources).isEmpty();
    }
  }

  @Test
  void listIsLoadedAlone_andOnce() throws Exception {
    try (Watch watch = new Watch()) {
      Class<?> type = watch.load(Activities.class);
      assertThat(watch.resources).isEmpty();
      Object first = type.getMethod("list").invoke(null);
      Object second = type.getMethod("list").invoke(null);

      assertThat(second).isSameAs(first);
      assertThat(watch.resources)
          .containsExactlyInAnyOrder(INTERNAL + "naf-rev2.txt", REFERENCE + "naf-rev2-labels.txt");
    }
  }

  /** The class path of this test, seen anew; remembers which resources were read. */
  private static final class Watch extends URLClassLoader {
    private final ConcurrentLinkedQueue<String> resources = new ConcurrentLinkedQueue<>();

    Watch() throws MalformedURLException {
      super(path(), ClassLoader.getPlatformClassLoader());
    }

    Class<?> load(Class<?> type) throws ClassNotFoundException {
      return loadClass(type.getName());
    }

    @Override
    public URL getResource(String name) {
      if (name.endsWith(".txt")) {
        resources.add(name);
      }
      return super.getResource(name);
    }

    private static URL[] path() throws MalformedURLException {
      List<URL> path = new ArrayList<>();
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        path.add(Path.of(entry).toUri().toURL());
      }
      return path.toArray(URL[]::new);
    }
  }
}
