#include "cli/input_stream.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace kamerbrief::cli {
namespace {

constexpr std::size_t read_bytes = std::size_t{64} << 10;

Error too_large(const Limits& limits) {
    return {"limit.input", fmt::format("larger than {} bytes", limits.input)};
}

std::size_t read_once(int file, char* to, std::size_t bytes) {
    while (true) {
        const ssize_t got = ::read(file, to, bytes);
        if (got >= 0) return static_cast<std::size_t>(got);
        if (errno != EINTR) throw system_error(errno);
    }
}

}  // namespace

std::string_view without_mark(std::string_view text) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
    return text;
}

InputStream::InputStream(const Input& input) : file_(STDIN_FILENO) {
    if (input.failure) throw *input.failure;
    if (input.name == "-") return;
    opened_ = FileDescriptor(::open(input.name.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!opened_) throw system_error(errno);
    file_ = opened_.number();
}

std::string_view InputStream::ahead(std::size_t bytes) {
    while (buffer_.size() - begin_ < bytes && read_more()) {}
    return std::string_view(buffer_).substr(begin_, bytes);
}

std::string InputStream::all(const Limits& limits) {
    struct stat status {};
    if (::fstat(file_, &status) != 0) throw system_error(errno);
    std::string bytes = std::move(buffer_);
    bytes.erase(0, begin_);
    std::size_t held = bytes.size();
    std::size_t expected = held + read_bytes;
    if (S_ISREG(status.st_mode)) {
        const auto size = static_cast<std::size_t>(status.st_size);
        if (size > limits.input) throw too_large(limits);
        expected = std::max(held, size) + 1;  // one more shows the end without asking for more memory
    }
    bytes.resize(expected);
    while (const std::size_t got = read_once(file_, bytes.data() + held, bytes.size() - held)) {
        held += got;
        if (held > limits.input) throw too_large(limits);
        // The last step goes to the end at once: one behind it would take room for twice the limit.
        if (held == bytes.size()) bytes.resize(held < limits.input / 4 ? 2 * held : limits.input + 1);
    }
    bytes.resize(held);
    return bytes;
}

bool InputStream::next_line(std::string& line, const Limits& limits) {
    line.clear();
    bool ended = false;
    while (!ended) {
        if (begin_ == buffer_.size()) {
            buffer_.clear();
            begin_ = 0;
            if (!read_more()) break;
        }
        const std::size_t feed = buffer_.find('\n', begin_);
        ended = feed != buffer_.npos;
        const std::size_t end = ended ? feed + 1 : buffer_.size();
        line.append(buffer_, begin_, end - begin_);
        begin_ = end;
        if (line.size() > limits.input) throw too_large(limits);
    }
    return !line.empty();
}

bool InputStream::read_more() {
    const std::size_t held = buffer_.size();
    buffer_.resize(held + read_bytes);
    const std::size_t got = read_once(file_, buffer_.data() + held, read_bytes);
    buffer_.resize(held + got);
    return got > 0;
}

}  // namespace kamerbrief::cli
