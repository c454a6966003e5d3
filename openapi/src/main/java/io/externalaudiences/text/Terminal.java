package io.externalaudiences.text;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;

/** Standard output and standard error. Whatever is written there, no control character but a line feed arrives. */
public final class Terminal {

    private Terminal() {}

    /** Standard output as it is now; flushed after each line. */
    public static PrintWriter out() {
        return writer(System.out);
    }

    /** Standard error as it is now; flushed after each line. */
    public static PrintWriter err() {
        return writer(System.err);
    }

    /** Where a fault comes from, indented by blanks: a terminal gets no tabs. Ends with a line break. */
    public static String stackTrace(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        return trace.toString().replace("\r\n", "\n").replace("\t", "    ");
    }

    /** To another stream. */
    static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new Escaping(stream), true);
    }

    private static final class Escaping extends Writer {

        private final PrintStream stream;

        Escaping(PrintStream stream) {
            this.stream = stream;
        }

        @Override
        public void write(char[] characters, int offset, int length) {
            write(new String(characters, offset, length));
        }

        @Override
        public void write(String text, int offset, int length) {
            write(text.substring(offset, offset + length));
        }

        /** On some systems a line ends with two characters; they are written as one text. */
        @Override
        public void write(String text) {
            stream.print(text.equals(System.lineSeparator()) ? text : escaped(text));
        }

        private static String escaped(String text) {
            return VisibleText.of(text).replace("\t", VisibleText.number('\t'));
        }

        @Override
        public void flush() {
            stream.flush();
        }

        /** Standard streams stay open for others. */
        @Override
        public void close() {
            flush();
        }
    }
}
