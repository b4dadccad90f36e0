// Holds an open file, and closes it.
#pragma once

#include <unistd.h>

#include <utility>

namespace kamerbrief::cli {

class FileDescriptor {
  public:
    FileDescriptor() = default;
    /// As open(2) gave it: -1 is none.
    explicit FileDescriptor(int number) : number_(number) {}
    FileDescriptor(FileDescriptor&& other) noexcept : number_(other.release()) {}
    FileDescriptor& operator=(FileDescriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~FileDescriptor() {
        if (number_ >= 0) ::close(number_);
    }

    explicit operator bool() const { return number_ >= 0; }
    int number() const { return number_; }
    int release() { return std::exchange(number_, -1); }

  private:
    int number_ = -1;
};

}  // namespace kamerbrief::cli
