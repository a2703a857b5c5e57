package posthouse.site;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Holds back what is written, until it is known whether it is a page to keep. */
class WrittenResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private @Nullable String type;
    private @Nullable String charset;

    WrittenResponse(HttpServletResponse response) {
        super(response);
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    /** Sends on what was held back. */
    void pass() throws IOException {
        var held = bytes();
        if (held.length > 0 && !getResponse().isCommitted()) {
            getResponse().setContentLength(held.length);
            getResponse().getOutputStream().write(held);
        }
    }

    @Override
    public void setContentType(String type) {
        this.type = type;
        super.setContentType(type);
    }

    @Override
    public void setCharacterEncoding(String charset) {
        this.charset = charset;
        super.setCharacterEncoding(charset);
    }

    @Override
    public void setCharacterEncoding(Charset charset) {
        setCharacterEncoding(charset.name());
    }

    /** With the charset, whichever of the two calls told it. */
    @Override
    public @Nullable String getContentType() {
        return type == null || charset == null || type.contains("charset=") ? type : type + ";charset=" + charset;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int value) {
                bytes.write(value);
            }

            @Override
            public void write(byte[] values, int from, int length) {
                bytes.write(values, from, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("pages are written at once");
            }
        };
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void setContentLength(int length) {
        // Told when it is known what is sent.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Told when it is known what is sent.
    }
}
