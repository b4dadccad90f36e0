// The bytes of a part of a Word file.
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <string_view>

namespace kamerbrief {

/// No string, as that would set all bytes to zero before a part is unpacked into them.
class PartBytes {
  public:
    PartBytes() = default;
    explicit PartBytes(std::size_t size) : data_(std::make_unique_for_overwrite<char[]>(size)), size_(size) {}
    explicit PartBytes(std::string_view bytes) : PartBytes(bytes.size()) {
        std::copy(bytes.begin(), bytes.end(), data());
    }

    /// They stay where they are when the object is moved.
    char* data() { return data_.get(); }
    std::size_t size() const { return size_; }
    std::string_view view() const { return {data_.get(), size_}; }

  private:
    std::unique_ptr<char[]> data_;
    std::size_t size_ = 0;
};

}  // namespace kamerbrief
