// Lays out --help: examples first, since most readers look for one to copy.
#pragma once

#include <CLI/CLI.hpp>
#include <string>

namespace kamerbrief::cli {

class Help : public CLI::Formatter {
  public:
    /// `usage` is the call behind the program's name, `examples` are whole lines.
    Help(std::string usage, std::string examples);

    std::string make_help(const CLI::App*, std::string name, CLI::AppFormatMode) const override;
    std::string make_option_opts(const CLI::Option*) const override;

  private:
    std::string usage_;
    std::string examples_;
};

}  // namespace kamerbrief::cli
