package fr.passerelle.sdk.journeys;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** What a journey shows on a console: numbered steps, sentences, progress of long work. */
final class Screen {
  static final int WIDTH = 100;
  private static final int UPDATE_MILLIS = 2000;
  private static final long BYTES_PER_MEGABYTE = 1_000_000;

  private final PrintStream out;
  private int step;

  Screen(PrintStream out) {
    this.out = out;
  }

  void title(String text) {
    out.println();
    out.println(text);
    out.println("=".repeat(Math.min(text.length(), WIDTH)));
  }

  void step(String text) {
    step++;
    out.println();
    out.println(step + ". " + text);
  }

  void say(String text) {
    text.lines().forEach(line -> out.println("   " + line));
  }

  /** A progress bar; {@code total} may be -1 when nobody knows how long the work is. */
  ProgressBar progress(String task, long total, String unit) {
    return bar(task, total).setUnit(" " + unit, 1).build();
  }

  /** Shows how much of a stream was read; {@code total} in bytes, or -1. */
  InputStream watched(InputStream in, long total) {
    return ProgressBar.wrap(in, bar("reading", total).setUnit(" MB", BYTES_PER_MEGABYTE));
  }

  /** A line now and then, which reads well on a console, in a file and in a log. */
  private ProgressBarBuilder bar(String task, long total) {
    return new ProgressBarBuilder()
        .setTaskName("   " + task)
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(WIDTH)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(new DelegatingProgressBarConsumer(out::println, WIDTH));
  }

  void took(String what, Duration time) {
    say(what + " in " + time.toMillis() + " ms");
  }
}
